/** Texts that a workbook may hold and that must stay texts, in whatever they are written into. */
export const POISON: Readonly<Record<string, string>> = {
  'a formula': '=HYPERLINK("http://x";"bấm")', 'a command of old Excel': "=cmd|'/c calc'!A1", 'a field of Word': '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }', 'a link of Word': 'HYPERLINK "http://x"',
  plus: '+ 100% người lao động', minus: '-130', at: '@SUM(1;2)', tab: '\t=1+1', 'an ending line': 'một\r\nBEGIN:VEVENT\r\nhai', 'old line ends': 'một\u000bhai\u000cba\u0085bốn\u2028năm\u2029sáu', nul: 'một\u0000hai',
  markup: '<img src=x onerror=alert(1)>', 'markup of Word': '</w:t></w:r><w:fldSimple w:instr="DDE"/><w:r><w:t>', specials: `<>&"'`, 'an ending section': ']]><x/>', 'an entity': '&lt;&#0;&xxe;',
  'turned letters': 'số \u202e4001\u202c, \u2066101\u2069', 'half a letter': 'một \ud83d hai \udc00', 'no letters': '\ufffe\uffff', 'a sign of a terminal': '\u001b[31mđỏ\u001b[0m\u009b2J\u0007', 'separators of a calendar': 'a;b,c\\d:e',
};
