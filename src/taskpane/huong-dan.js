// The guide a chapter at a time, with a search over all of it. Without this script the page shows everything below each other. In the
// workbench of one file the page around the guide has other parts, so everything is found inside the guide's own.
(function () {
  var search = document.querySelector('.search');
  if (!search) return;
  var input = search.querySelector('input');
  var status = search.querySelector('[role=status]');
  var list = search.querySelector('ul');
  var sections = Array.prototype.slice.call(document.querySelectorAll('main > section'));
  var links = Array.prototype.slice.call(document.querySelectorAll('nav a'));
  var MOST = 20;

  function plain(text) {
    return text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .replace(/Đ/g, 'D')
      .toLowerCase();
  }

  /** Everything that can be found: the chapters and the codes, each with its words and a link of the page that leads there. */
  var places = [];
  Array.prototype.forEach.call(
    document.querySelectorAll('main > .chapter, main article'),
    function (part) {
      var link = Array.prototype.filter.call(
        document.querySelectorAll('nav a, .index a'),
        function (one) {
          return one.hash === '#' + part.id;
        },
      )[0];
      if (link)
        places.push({
          link: link,
          title: part.querySelector('h2, h4').textContent,
          words: plain(part.textContent),
        });
    },
  );

  function show() {
    var id = decodeURIComponent(location.hash.slice(1));
    var place = id ? document.getElementById(id) : null;
    var current = place ? place.closest('main > section') : null;
    sections.forEach(function (section) {
      section.hidden = section !== current;
    });
    links.forEach(function (link) {
      if (current && link.hash === '#' + current.id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    });
    document.body.classList.toggle('cover', !current);
    if (place) place.scrollIntoView();
  }

  function find() {
    var words = plain(input.value).split(/\s+/).filter(Boolean);
    var found = words.length
      ? places.filter(function (place) {
          return words.every(function (word) {
            return place.words.indexOf(word) >= 0;
          });
        })
      : [];
    list.replaceChildren();
    found.slice(0, MOST).forEach(function (place) {
      var item = document.createElement('li');
      var link = place.link.cloneNode(false);
      link.removeAttribute('aria-current');
      link.textContent = place.title;
      item.appendChild(link);
      list.appendChild(item);
    });
    status.textContent = words.length ? status.dataset.found.replace('#', found.length) : '';
  }

  search.hidden = false;
  document.body.classList.add('paged');
  input.addEventListener('input', find);
  input.addEventListener('keydown', function (event) {
    var first = list.querySelector('a');
    if (event.key === 'Enter' && first) first.click();
  });
  list.addEventListener('click', function () {
    input.value = '';
    find();
  });
  window.addEventListener('hashchange', show);
  window.addEventListener('beforeprint', function () {
    sections.forEach(function (section) {
      section.hidden = false;
    });
  });
  window.addEventListener('afterprint', show);
  show();
})();
