/**
 * The guide as one page of plain HTML, which is whole without a script; with the one that belongs
 * to it, it shows a chapter at a time and can be searched.
 */
import { guideChapters, guideWords as words, type GuideChapter } from '../../text/guide';
import { findingGuide, type GuideEntry, type GuideGroup } from './index';

/** @param head what the build puts into the head: the policy and the looks */
export function guidePage(head: string): string {
  const groups = findingGuide();
  return `<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  ${head}
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${words.title}</title>
</head>
<body>
<header>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<div class="search" role="search" hidden>
<label>${words.search} <input type="search" autocomplete="off"></label>
<p role="status" data-found="${words.found}"></p>
<ul></ul>
</div>
<nav id="muc-luc" aria-label="${words.contents}">
<ul>
${guideChapters.map((chapter) => `<li><a href="#${chapter.id}">${escaped(chapter.title)}</a></li>`).join('\n')}
<li><a href="#cac-ma">${words.codes}</a></li>
</ul>
</nav>
</header>
<main>
${guideChapters.map((chapter, at) => chapterHtml(chapter, at)).join('\n')}
<section id="cac-ma" aria-labelledby="cac-ma-ten">
<h2 id="cac-ma-ten">${words.codes}</h2>
<p>${words.codesText}</p>
${groups.map(indexHtml).join('\n')}
${groups.map(groupHtml).join('\n')}
</section>
</main>
</body>
</html>
`;
}

function chapterHtml(chapter: GuideChapter, at: number): string {
  const before = guideChapters[at - 1];
  const after = guideChapters[at + 1];
  const link = (id: string, text: string): string => `<a href="#${id}">${escaped(text)}</a>`;
  const turns = [
    before ? link(before.id, `← ${before.title}`) : '',
    link('muc-luc', words.up),
    after ? link(after.id, `${after.title} →`) : link('cac-ma', `${words.codes} →`),
  ];
  const picture =
    chapter.picture === null
      ? ''
      : `<figure><img src="huong-dan/${chapter.id}.png" alt="${escaped(chapter.picture)}" loading="lazy"><figcaption>${words.illustrative}</figcaption></figure>`;
  return `<section class="chapter" id="${chapter.id}" aria-labelledby="${chapter.id}-ten">
<div><h2 id="${chapter.id}-ten">${escaped(chapter.title)}</h2>
<p>${escaped(chapter.text)}</p>
<ol>${chapter.steps.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>
<p class="up">${turns.filter((turn) => turn !== '').join(' · ')}</p></div>
${picture}
</section>`;
}

function indexHtml({ title, entries }: GuideGroup): string {
  return `<p class="index"><strong>${escaped(title)}</strong>: ${entries.map(({ code }) => `<a href="#${code}">${code}</a>`).join(' ')}</p>`;
}

function groupHtml({ title, entries }: GuideGroup): string {
  return `<h3>${escaped(title)}</h3>\n${entries.map(entryHtml).join('\n')}`;
}

function entryHtml(entry: GuideEntry): string {
  const line = (term: string, text: string): string =>
    `<div><dt>${term}</dt><dd>${escaped(text)}</dd></div>`;
  return `<article id="${entry.code}" aria-labelledby="${entry.code}-ten">
<h4 id="${entry.code}-ten">${entry.code} – ${escaped(entry.title)}</h4>
<dl>${line(words.happened, entry.message)}${line(words.effect, entry.effect)}${line(words.fix, entry.fix)}${line(words.ground, entry.ground)}</dl>
</article>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
