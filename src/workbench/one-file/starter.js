// The first script of the workbench of one file. It gives the two workers, whose scripts stand in this file as text that does not
// run, an address; the policy lets those two addresses through and no other script. It shows the guide where that is asked for.
(function () {
  var made = {};
  function workerAddress(name) {
    if (name !== 'workbook' && name !== 'foreign') throw new TypeError('no such worker');
    if (!made[name]) {
      var text = document.getElementById('worker-' + name).textContent;
      made[name] = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    }
    return made[name];
  }
  if (window.trustedTypes)
    window.trustedTypes.createPolicy('default', {
      createScriptURL: function (address) {
        if (address !== made.workbook && address !== made.foreign)
          throw new TypeError('a script from elsewhere');
        return address;
      },
    });
  Object.defineProperty(window, 'giamNgheo', {
    value: Object.freeze({ workerAddress: workerAddress }),
  });

  if (!/^#huong-dan/.test(location.hash)) return;
  var guide = document.getElementById('huong-dan-trang');
  document.title = guide.title;
  document.getElementById('workbench').hidden = true;
  document.getElementById('style-workbench').media = 'not all';
  document.getElementById('style-guide').media = 'all';
  document.body.appendChild(guide.content.cloneNode(true));
})();
