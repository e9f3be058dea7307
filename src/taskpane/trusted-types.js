// Loaded before everything else. The page allows no script to be made out of a text; office.js loads its own parts by address,
// and this policy lets through those of its own place and of this one.
(function () {
  if (!window.trustedTypes) return;
  var allowed = [location.origin, 'https://appsforoffice.microsoft.com'];
  window.trustedTypes.createPolicy('default', {
    createScriptURL: function (address) {
      if (allowed.indexOf(new URL(address, location.href).origin) < 0)
        throw new TypeError('a script from elsewhere');
      return address;
    },
  });
})();
