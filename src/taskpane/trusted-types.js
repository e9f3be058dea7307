// Loaded before everything else. The page allows no script to be made out of a text; office.js loads its own parts by address,
// and this policy lets through those of the places that the page's own policy names.
(function () {
  if (!window.trustedTypes) return;
  var page = document.querySelector('meta[http-equiv="Content-Security-Policy"]').content;
  var allowed = /script-src ([^;]*)/.exec(page)[1].split(' ').concat(location.origin);
  window.trustedTypes.createPolicy('default', {
    createScriptURL: function (address) {
      if (allowed.indexOf(new URL(address, location.href).origin) < 0)
        throw new TypeError('a script from elsewhere');
      return address;
    },
  });
})();
