/*
 * Runs inside every prerendered page, before the app (plain script: it is put into the page as it is, minified).
 * It dresses the drawn page as this person wants it, starts the app after the first paint, and hands over to it
 * without a flash: scroll, typed text, focus and an early tap are carried over.
 */
(function () {
  var drawn = document.getElementById('hq-drawn');
  var settings = JSON.parse(drawn.getAttribute('data-takeover'));
  var tapped = null;

  function stored(key) {
    try {
      return window.localStorage.getItem(settings.storePrefix + key);
    } catch {
      return null;
    }
  }

  function dress() {
    var appearance;
    try {
      appearance = JSON.parse(stored('appearance')) || {};
    } catch {
      appearance = {};
    }
    var screen = drawn.querySelector('.hq-screen');
    if (appearance.mode === 'elder') screen.className = screen.className.replace('hq-mode-normal', 'hq-mode-elder');
    if (/^[1-4]$/.test(String(appearance.textStep))) {
      screen.className = screen.className.replace(/hq-text-step-\d/, 'hq-text-step-' + appearance.textStep);
    }
    if (/^(light|dark|contrast)$/.test(appearance.theme)) {
      screen.className = screen.className.replace('hq-theme-system', 'hq-theme-' + appearance.theme);
    }
    var pack = stored('pack');
    // Another district's page was drawn: rather nothing for a moment than somebody else's content.
    var isOther = pack !== null && pack !== settings.pack;
    if (isOther) drawn.style.visibility = 'hidden';
    return !isOther;
  }

  function indexPath(element, root) {
    var path = [];
    for (var node = element; node && node !== root; node = node.parentElement) {
      path.unshift(Array.prototype.indexOf.call(node.parentElement.children, node));
    }
    return path;
  }

  function follow(path, root) {
    return path.reduce(function (node, index) {
      return node && node.children[index];
    }, root);
  }

  function catchTap(event) {
    var button = event.target.closest('button');
    // A link needs no help: it opens the other page by itself.
    if (button) tapped = indexPath(button, drawn.firstElementChild);
  }

  function handOver(page) {
    var drawnPage = drawn.firstElementChild;
    var focused = drawnPage.contains(document.activeElement) ? indexPath(document.activeElement, drawnPage) : null;
    var values = Array.prototype.map.call(drawnPage.querySelectorAll('input, textarea'), function (field) {
      return { path: indexPath(field, drawnPage), value: field.value };
    });
    var scrollTop = drawnPage.scrollTop;
    drawn.removeEventListener('click', catchTap, true);
    drawn.parentElement.removeChild(drawn);
    page.scrollTop = scrollTop;
    values.forEach(function (entry) {
      var field = follow(entry.path, page);
      if (field && entry.value !== '' && 'value' in field) {
        field.value = entry.value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    var target = focused && follow(focused, page);
    if (target) target.focus({ preventScroll: true });
    var button = tapped && follow(tapped, page);
    if (button) button.click();
    document.documentElement.setAttribute('data-app', 'ready');
  }

  function watch() {
    var observer = new MutationObserver(function () {
      var page = document.querySelector('#app .taro_page');
      if (page === null || page.querySelector('.hq-screen') === null) return;
      observer.disconnect();
      handOver(page);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }

  function start() {
    watch();
    settings.scripts.forEach(function (address) {
      var script = document.createElement('script');
      script.src = address;
      script.async = false;
      document.body.appendChild(script);
    });
  }

  function afterFirstPaint(callback) {
    var called = false;
    function once() {
      if (called) return;
      called = true;
      callback();
    }
    if (document.visibilityState === 'hidden' || typeof PerformanceObserver === 'undefined') {
      once();
      return;
    }
    try {
      new PerformanceObserver(function (list) {
        if (list.getEntriesByName('first-contentful-paint').length > 0) once();
      }).observe({ type: 'paint', buffered: true });
    } catch {
      once();
    }
    // A browser that never tells must not wait for ever.
    setTimeout(once, 2500);
  }

  var isShown = dress();
  drawn.addEventListener('click', catchTap, true);
  // A hidden page paints nothing that could be waited for.
  if (isShown) afterFirstPaint(start);
  else start();
})();
