(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');
  var form = document.getElementById('filter');
  var shown = document.getElementById('shown');
  var nothing = document.getElementById('nothing');
  var language = document.getElementById('language');
  var few = 300;
  var at = null;

  // Every finding, and every form without one: [element, severity, rule, state, unit index, form, text].
  var units = Array.prototype.slice.call(document.querySelectorAll('details.unit'));
  var groups = Array.prototype.slice.call(document.querySelectorAll('.unit > .form, .unit > .clean'));
  var items = [];
  var total = 0;
  groups.forEach(function (group, g) {
    var unit = units.indexOf(group.parentNode);
    var clean = group.classList.contains('clean');
    Array.prototype.forEach.call(group.querySelectorAll(clean ? 'li' : 'article'), function (el) {
      if (!clean) total++;
      items.push({ el: el, s: clean ? '' : el.classList[0], r: el.dataset.r || '', t: el.dataset.t || '', u: unit, g: g, text: null });
    });
  });
  var opened = units.map(function (unit) { return unit.open; });
  var auto = false;

  function textOf(item) {
    if (item.text === null) {
      var group = groups[item.g];
      var of = group.classList.contains('form') ? group.firstChild.textContent + ' ' + group.children[1].textContent : '';
      item.text = (units[item.u].dataset.u + ' ' + of + ' ' + item.el.textContent).toLowerCase();
    }
    return item.text;
  }

  function read() {
    var severities = {};
    Array.prototype.forEach.call(form.querySelectorAll('[name=sev]'), function (box) { severities[box.value] = box.checked; });
    return { q: form.q.value.trim().toLowerCase(), sev: severities, rule: form.rule.value, unit: form.unit.value, state: form.state ? form.state.value : '' };
  }

  function hashOf(f) {
    var p = new URLSearchParams();
    var off = ['error', 'warning', 'info'].filter(function (s) { return f.sev[s]; });
    if (off.length < 3) p.set('sev', off.join(','));
    if (f.rule) p.set('rule', f.rule);
    if (f.unit) p.set('unit', f.unit);
    if (f.state) p.set('state', f.state);
    if (f.q) p.set('q', form.q.value.trim());
    return p.toString();
  }

  function choose(select, value) {
    select.value = value || '';
    if (select.selectedIndex < 0) select.value = '';
  }

  function load(hash) {
    var p = new URLSearchParams(hash);
    var sev = p.has('sev') ? p.get('sev').split(',') : null;
    Array.prototype.forEach.call(form.querySelectorAll('[name=sev]'), function (box) { box.checked = !sev || sev.indexOf(box.value) >= 0; });
    choose(form.rule, p.get('rule'));
    choose(form.unit, p.get('unit'));
    if (form.state) choose(form.state, p.get('state'));
    form.q.value = p.get('q') || '';
    if (p.get('lang') === 'en' || p.get('lang') === 'zh') speak(p.get('lang'));
  }

  function set(el, hidden) {
    if (el.hidden !== hidden) el.hidden = hidden;
  }

  function apply() {
    var f = read();
    var words = f.q ? f.q.split(/\s+/) : [];
    var findingsOnly = f.rule || f.state || !(f.sev.error && f.sev.warning && f.sev.info);
    var active = findingsOnly || f.unit || words.length > 0;
    var inGroup = new Array(groups.length).fill(0);
    var inUnit = new Array(units.length).fill(0);
    var count = 0;
    items.forEach(function (item) {
      var keep = item.s ? f.sev[item.s] && (!f.rule || item.r === f.rule) && (!f.state || item.t === f.state) : !findingsOnly;
      keep = keep && (!f.unit || units[item.u].dataset.u === f.unit);
      for (var i = 0; keep && i < words.length; i++) keep = textOf(item).indexOf(words[i]) >= 0;
      set(item.el, !keep);
      if (!keep) return;
      if (item.s) count++;
      inGroup[item.g]++;
      inUnit[item.u]++;
    });
    groups.forEach(function (group, g) { set(group, active && inGroup[g] === 0); });
    units.forEach(function (unit, u) { set(unit, active && inUnit[u] === 0 && !(f.unit && unit.dataset.u === f.unit && !findingsOnly && words.length === 0)); });
    set(nothing, !(active && inUnit.every(function (n) { return n === 0; }) && !units.some(function (unit) { return !unit.hidden; })));
    shown.textContent = count + ' / ' + total;
    if (active && count <= few) {
      if (!auto) opened = units.map(function (unit) { return unit.open; });
      auto = true;
      units.forEach(function (unit) { if (!unit.hidden) unit.open = true; });
    } else if (!active && auto) {
      auto = false;
      units.forEach(function (unit, u) { unit.open = opened[u]; });
    }
    return f;
  }

  function remember() {
    var hash = hashOf(apply());
    try {
      history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
    } catch (e) {
      location.hash = hash;
    }
  }

  function speak(lang) {
    root.classList.toggle('en', lang === 'en');
    root.classList.toggle('zh', lang !== 'en');
    root.lang = lang === 'en' ? 'en' : 'zh-CN';
    language.textContent = lang === 'en' ? '中文' : 'English';
    var key = lang === 'en' ? 'e' : 'z';
    Array.prototype.forEach.call(form.querySelectorAll('option'), function (option) { option.textContent = option.dataset[key]; });
    form.q.placeholder = form.q.dataset[key];
    document.title = document.querySelector('h1 .' + key).textContent;
  }

  // A link to a place opens what it stands in; a link with a filter sets it.
  function follow(first) {
    var hash = location.hash.slice(1);
    if (hash.indexOf('=') >= 0) {
      load(hash);
      apply();
      if (!first || /(^|&)(q|rule|unit|state|sev)=/.test(hash)) document.getElementById('details').scrollIntoView();
      return;
    }
    var to = hash && document.getElementById(decodeURIComponent(hash));
    if (!to) return;
    for (var el = to; el; el = el.parentElement) {
      if (el.hidden) { form.reset(); apply(); }
      if (el.tagName === 'DETAILS') el.open = true;
    }
    to.scrollIntoView();
  }

  function step(by) {
    var visible = items.filter(function (item) { return item.s && !item.el.hidden; });
    if (!visible.length) return;
    var next = Math.max(0, Math.min(visible.length - 1, visible.indexOf(at) + by));
    if (at) at.el.classList.remove('at');
    at = visible[next];
    at.el.classList.add('at');
    units[at.u].open = true;
    at.el.scrollIntoView({ block: 'center' });
  }

  var timer = 0;
  form.addEventListener('input', function (e) {
    clearTimeout(timer);
    timer = setTimeout(remember, e.target === form.q ? 120 : 0);
  });
  form.addEventListener('reset', function () { setTimeout(remember, 0); });
  form.addEventListener('submit', function (e) { e.preventDefault(); });
  document.getElementById('expand').addEventListener('click', function () { units.forEach(function (unit) { unit.open = true; }); });
  document.getElementById('collapse').addEventListener('click', function () { units.forEach(function (unit) { unit.open = false; }); });
  document.getElementById('print').addEventListener('click', function () { window.print(); });
  language.addEventListener('click', function () { speak(root.classList.contains('en') ? 'zh' : 'en'); });
  document.addEventListener('keydown', function (e) {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName);
    if (e.key === 'Escape' && e.target === form.q) { form.q.value = ''; remember(); form.q.blur(); return; }
    if (typing) return;
    if (e.key === '/') { e.preventDefault(); form.q.focus(); form.q.select(); }
    if (e.key === 'j') step(1);
    if (e.key === 'k') step(-1);
  });
  window.addEventListener('hashchange', function () { follow(false); });

  // Paper shows every unit that the filter leaves.
  var folded = null;
  window.addEventListener('beforeprint', function () {
    folded = Array.prototype.filter.call(document.querySelectorAll('details'), function (d) { return !d.open && !d.hidden; });
    folded.forEach(function (d) { d.open = true; });
  });
  window.addEventListener('afterprint', function () {
    (folded || []).forEach(function (d) { d.open = false; });
    folded = null;
  });

  speak(root.classList.contains('en') ? 'en' : 'zh');
  apply();
  follow(true);
})();
