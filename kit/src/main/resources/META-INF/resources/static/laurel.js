// Laurel: what pages need beyond HTML. Everything works without it, except where said.
(() => {
  'use strict';

  // Buttons with commandfor/command open and close dialogs; older browsers lack that.
  if (!('command' in HTMLButtonElement.prototype)) {
    document.addEventListener('click', (event) => {
      const button = event.target.closest('button[commandfor]');
      const dialog = button && document.getElementById(button.getAttribute('commandfor'));
      if (!dialog) return;
      if (button.getAttribute('command') === 'show-modal') dialog.showModal();
      if (button.getAttribute('command') === 'close') dialog.close();
    });
  }

  // Places on a picture, in percent: style attributes are not allowed by the content policy.
  const place = (root) => {
    root.querySelectorAll('[data-x], [data-y], [data-w], [data-h]').forEach((mark) => {
      for (const name of ['x', 'y', 'w', 'h']) {
        if (mark.dataset[name]) mark.style.setProperty('--' + name, mark.dataset[name]);
      }
    });
  };

  // Where somebody is at the keyboard, so that he is there again after a part of the page, or the
  // page, has been drawn anew: the control itself, else what it stands in.
  const quoted = (value) => '"' + CSS.escape(value) + '"';
  const own = (control) => {
    if (control.id) return '#' + CSS.escape(control.id);
    const opens = control.getAttribute('commandfor');
    if (opens) return `button[commandfor=${quoted(opens)}]`;
    const href = control.getAttribute('href');
    if (href) return `a[href=${quoted(href)}]`;
    const action = control.form?.getAttribute('action');
    if (!action) return '';
    const value = control.matches('button, [type=radio], [type=checkbox]') ? `[value=${quoted(control.value)}]` : '';
    const name = control.name ? `[name=${quoted(control.name)}]${value}` : ':not([name])';
    return `form[action=${quoted(action)}] ${control.localName}${name}`;
  };
  const trail = (control) => {
    const steps = [own(control)];
    for (let around = control.parentElement; around && !around.matches('.laurel, main, body'); around = around.parentElement) {
      const heading = around.getAttribute('aria-labelledby');
      if (around.localName === 'dialog') steps.push(`button[commandfor=${quoted(around.id)}]`);
      else if (heading) steps.push('#' + CSS.escape(heading));
      else if (around.id) steps.push('#' + CSS.escape(around.id));
    }
    return [...steps, 'h1'].filter(Boolean);
  };
  const back = (steps) => {
    const there = steps.map((step) => document.querySelector(step)).find((one) => one?.checkVisibility() && one.getBoundingClientRect().height);
    if (!there) return;
    if (!there.matches('a[href], button, input, select, textarea, summary, [tabindex]')) there.tabIndex = -1;
    there.focus();
  };
  const PLACE = 'laurel place';
  const leave = (isReload, words) => {
    const steps = document.activeElement?.closest('.laurel') ? trail(document.activeElement) : [];
    sessionStorage.setItem(PLACE, JSON.stringify({ path: location.pathname, isReload, words, steps }));
  };
  const reload = (words) => {
    leave(true, words);
    location.reload();
  };

  // What changes by itself is told to those who do not see it, not oftener than they can listen.
  const voice = document.createElement('div');
  voice.className = 'l-hidden';
  voice.setAttribute('role', 'status');
  document.querySelector('.laurel')?.append(voice);
  let told = 0;
  const tell = (words) => {
    if (!words || Date.now() - told < 8000) return;
    told = Date.now();
    voice.textContent = words;
  };

  // An element with data-follow is fetched again each second until its answer says it is finished;
  // one with data-events whenever the server says that something has changed, as long as it does.
  const follow = (element) => {
    const address = element.dataset.follow;
    if (!address) return;
    const again = async () => {
      let answer;
      try {
        answer = await fetch(address, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
      } catch {
        setTimeout(again, 3000);
        return;
      }
      if (answer.status === 205) {
        reload();
        return;
      }
      if (!answer.ok) {
        setTimeout(again, 5000);
        return;
      }
      const drawn = await answer.text();
      const steps = element.contains(document.activeElement) ? trail(document.activeElement) : [];
      element.innerHTML = drawn;
      place(element);
      back(steps);
      const words = element.querySelector('[data-tells]')?.dataset.tells;
      tell(words);
      if (answer.headers.get('X-Laurel-Finished') === 'true') {
        reload(words);
      } else if (!source || source.readyState === EventSource.CLOSED) {
        setTimeout(again, 1000);
      }
    };
    const source = element.dataset.events ? new EventSource(element.dataset.events) : null;
    if (!source) {
      setTimeout(again, 800);
      return;
    }
    let last = '';
    source.addEventListener('progress', (event) => {
      if (event.data !== last) again();
      last = event.data;
    });
    source.addEventListener('error', () => {
      source.close();
      setTimeout(again, 1000);
    });
  };

  // Menus close by Escape, and when somebody goes on elsewhere.
  const menus = () => document.querySelectorAll('details[data-menu][open]');
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menus().forEach((menu) => {
      if (menu.contains(document.activeElement)) menu.querySelector('summary').focus();
      menu.open = false;
    });
  });
  for (const elsewhere of ['focusin', 'pointerdown']) {
    document.addEventListener(elsewhere, (event) => {
      menus().forEach((menu) => {
        if (!menu.contains(event.target)) menu.open = false;
      });
    });
  }

  // Who sends a form by keyboard is where he was on the page that comes; a pointer stays by itself.
  let isPointed = false;
  document.addEventListener('pointerdown', () => { isPointed = true; }, true);
  document.addEventListener('keydown', () => { isPointed = false; }, true);

  // A form is sent once: a second press while the first is under way does nothing.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.closest('.laurel') || form.method === 'dialog' || form.target === '_blank') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    form.setAttribute('aria-busy', 'true');
    if (!isPointed) leave(false);
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
  });

  // A dialog stays open until what was typed in it can be taken; what is wrong is said beside it.
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.matches('[data-stays]')) return;
    event.preventDefault();
    const answer = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      headers: { Accept: 'text/html' },
      credentials: 'same-origin',
    }).catch(() => null);
    if (answer?.redirected) {
      const there = new URL(answer.url);
      const isHere = there.pathname === location.pathname && there.search === location.search;
      there.hash = 'notice';
      if (!isHere) {
        location.assign(there);
        return;
      }
      history.replaceState(null, '', there);
      location.reload();
      return;
    }
    const typed = form.querySelector('[data-typed]');
    const drawn = answer && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-typed]');
    if (!drawn) {
      form.submit();
      return;
    }
    typed.replaceChildren(...drawn.childNodes);
    delete form.dataset.sent;
    form.removeAttribute('aria-busy');
    sessionStorage.removeItem(PLACE);
    typed.querySelector('[aria-invalid]')?.focus();
  });

  // What is written in a form stays when another form of the page is sent, until its own is.
  const words = (form) => form.querySelectorAll('textarea[name]');
  const kept = (area) => 'words ' + area.form.action + ' ' + area.name + ' ' + (area.form.elements.thread?.value ?? '');
  document.addEventListener('submit', (event) => {
    if (!event.target.closest('.laurel')) return;
    document.querySelectorAll('.laurel form').forEach((form) => words(form).forEach((area) => {
      if (form === event.target || !area.value) sessionStorage.removeItem(kept(area));
      else sessionStorage.setItem(kept(area), area.value);
    }));
  });
  document.querySelectorAll('.laurel form').forEach((form) => words(form).forEach((area) => {
    area.value ||= sessionStorage.getItem(kept(area)) ?? '';
    sessionStorage.removeItem(kept(area));
  }));

  // A file dropped on a drop zone is chosen; its name is shown.
  document.querySelectorAll('.l-drop').forEach((zone) => {
    const input = zone.querySelector('input[type=file]');
    const name = zone.querySelector('[data-file-name]');
    if (!input) return;
    const show = () => {
      if (name && input.files.length) name.textContent = input.files[0].name;
    };
    input.addEventListener('change', show);
    zone.addEventListener('dragover', (event) => event.preventDefault());
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      input.files = event.dataTransfer.files;
      show();
    });
  });

  // What is shown is copied, and pages are printed, where there are scripts.
  document.querySelectorAll('[data-copy]').forEach((button) => {
    const field = document.getElementById(button.dataset.copy);
    if (!field) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        document.execCommand('copy');
      }
      const said = document.getElementById(button.dataset.said);
      if (said) said.hidden = false;
    });
  });
  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  // A click on a picture pins the comment that is written next to that place; the form comes there.
  document.querySelectorAll('[data-pin-for]').forEach((sheet) => {
    const form = document.getElementById(sheet.dataset.pinFor);
    if (!form) return;
    const { x, y, text } = form.elements;
    const unpin = form.querySelector('[data-unpin]');
    const mark = document.createElement('span');
    mark.className = 'l-pin is-talk is-on';
    const draw = () => {
      const pinned = x.value !== '' && y.value !== '';
      unpin.hidden = !pinned;
      if (!pinned) {
        mark.remove();
        return;
      }
      mark.style.setProperty('--x', x.value);
      mark.style.setProperty('--y', y.value);
      sheet.append(mark);
    };
    x.addEventListener('input', draw);
    y.addEventListener('input', draw);
    unpin.addEventListener('click', () => {
      x.value = y.value = '';
      draw();
      text.focus({ preventScroll: true });
    });
    sheet.addEventListener('click', (event) => {
      if (event.target.closest('a')) return;
      const box = sheet.getBoundingClientRect();
      x.value = Math.round((event.clientX - box.left) * 100 / box.width);
      y.value = Math.round((event.clientY - box.top) * 100 / box.height);
      form.querySelector('[data-pinned]').open = true;
      draw();
      sheet.parentElement.after(form);
      text.focus({ preventScroll: true });
      form.scrollIntoView({ block: 'nearest' });
    });
  });

  // A zone on a picture and its row in the list belong together; only the list scrolls.
  document.querySelectorAll('.l-fields').forEach((list) => {
    const form = list.closest('form');
    const choose = (row) => {
      form.querySelectorAll('.is-on').forEach((other) => other.classList.remove('is-on'));
      row.classList.add('is-on');
      const zone = form.querySelector('.l-zone[href="#' + row.id + '"]');
      if (zone) zone.classList.add('is-on');
    };
    list.addEventListener('focusin', (event) => {
      const row = event.target.closest('.l-field');
      if (row) choose(row);
    });
    form.querySelectorAll('.l-zone').forEach((zone) => {
      zone.addEventListener('click', (event) => {
        const row = document.getElementById(zone.hash.slice(1));
        if (!row) return;
        event.preventDefault();
        list.scrollTop += row.getBoundingClientRect().top - list.getBoundingClientRect().top - 8;
        row.querySelector('select').focus({ preventScroll: true });
        const box = row.getBoundingClientRect();
        if (box.top < 0 || box.bottom > window.innerHeight) row.scrollIntoView({ block: 'nearest' });
      });
    });
  });

  // What is chosen in a form is seen on its picture before it is sent.
  document.querySelectorAll('form[data-redraw]').forEach((form) => {
    const picture = form.querySelector('.l-sheet img');
    if (!picture) return;
    let shown = picture.src;
    picture.addEventListener('load', () => {
      shown = picture.src;
      picture.removeAttribute('aria-busy');
    });
    picture.addEventListener('error', () => {
      picture.removeAttribute('aria-busy');
      if (picture.src !== shown) picture.src = shown;
    });
    form.addEventListener('change', () => {
      const chosen = new URLSearchParams();
      form.querySelectorAll('.l-field').forEach((row) => {
        if (!row.querySelector('[name=field]').value) return;
        row.querySelectorAll('[name]').forEach((one) => chosen.append(one.name, one.value));
      });
      const address = form.dataset.redraw + '?' + chosen;
      if (address.length > 7000) return;
      picture.setAttribute('aria-busy', 'true');
      picture.src = address;
    });
  });

  place(document);
  document.querySelectorAll('[data-follow]').forEach(follow);
  const notice = document.getElementById('notice');
  const left = JSON.parse(sessionStorage.getItem(PLACE) ?? '{}');
  sessionStorage.removeItem(PLACE);
  const isBack = left.path === location.pathname;
  if (isBack && left.isReload) back(left.steps);
  else if (notice) notice.focus({ preventScroll: false });
  else if (isBack) back(location.hash.length > 1 ? ['#' + CSS.escape(location.hash.slice(1)), ...left.steps] : left.steps);
  if (isBack) {
    // A voice is heard when it changes, not when it comes with the page.
    setTimeout(() => tell(document.querySelector('[data-tells]')?.dataset.tells ?? left.words), 400);
  }
})();
