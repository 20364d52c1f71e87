// Laurel: whether a file is the document that was issued, byte for byte. The file is read here and
// goes nowhere; of it only the number that stands in it is asked for.
(() => {
  'use strict';

  const section = document.querySelector('[data-check]');
  if (!section) return;
  const zone = section.querySelector('[data-check-drop]');
  const input = zone.querySelector('input');
  const results = section.querySelector('[data-check-results]');
  const LARGEST = 64 * 1024 * 1024;
  const MOST_NUMBERS = 4;
  const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

  // SHA-256 (FIPS 180-4), where the browser lends us its own only on secure pages.
  const plainSha256 = (bytes) => {
    const root = (power, of) => Math.floor((of ** (1 / power) % 1) * 2 ** 32);
    const primes = [];
    for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p)) primes.push(n);
    const k = primes.map((p) => root(3, p));
    const h = primes.slice(0, 8).map((p) => root(2, p));
    const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
    view.setUint32(padded.length - 4, bytes.length << 3);
    const w = new Int32Array(64);
    const turn = (x, n) => (x >>> n) | (x << (32 - n));
    for (let at = 0; at < padded.length; at += 64) {
      for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + 4 * i);
      for (let i = 16; i < 64; i++) {
        const a = w[i - 15];
        const b = w[i - 2];
        w[i] = w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
      }
      let [a, b, c, d, e, f, g, last] = h;
      for (let i = 0; i < 64; i++) {
        const one = (last + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + k[i] + w[i]) | 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [last, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
      }
      [a, b, c, d, e, f, g, last].forEach((word, i) => { h[i] = (h[i] + word) | 0; });
    }
    return h.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  };

  const sha256 = async (bytes) => {
    if (!globalThis.crypto?.subtle) return plainSha256(bytes);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };

  // The long form of a number, or nothing for what can be none.
  const long = (number) => {
    if (/^[0-9a-f]{32}$/i.test(number)) return number.toLowerCase();
    if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/i.test(number)) return '';
    let bits = 0n;
    for (const digit of number.toUpperCase()) bits = bits * 32n + BigInt(DIGITS.indexOf(digit));
    return bits.toString(16).padStart(32, '0');
  };

  // The numbers of certificates that stand in a file: in its metadata, or in any address.
  const numbers = (text) => {
    const found = new Set();
    for (const [, address] of text.matchAll(/<dc:identifier>([^<]{20,700})<\/dc:identifier>/g)) {
      found.add(long(address.trim().replace(/^.*\//, '')));
    }
    for (const [, number] of text.matchAll(/\/(?:verify|v)\/([0-9A-Za-z]{26,32})(?![0-9A-Za-z])/g)) {
      found.add(long(number));
    }
    found.delete('');
    return [...found].slice(0, MOST_NUMBERS);
  };

  const say = (code, file, href) => {
    const note = section.querySelector(`template[data-result="${code}"]`).content.cloneNode(true);
    note.querySelector('[data-file]').textContent = file.name;
    const link = note.querySelector('[data-link]');
    if (href) {
      link.href = href;
      link.hidden = false;
    } else {
      link.remove();
    }
    results.replaceChildren(note);
  };

  const page = (number) => section.dataset.lookup + number;

  const compareHere = (file, sum, found) => {
    if (sum === section.dataset.sha) return say('genuine', file);
    const here = section.dataset.numbers.split(' ')[0];
    if (found.includes(here)) return say('changed', file);
    return found.length ? say('other', file, page(found[0])) : say('foreign', file);
  };

  // Where every PDF ends (ISO 32000-2, 7.5.5).
  const isWhole = (text) => text.slice(-1024).includes('%%EOF');

  const compareAnywhere = async (file, sum, found, whole) => {
    if (!found.length) return say(whole ? 'numberless' : 'cut', file);
    let first = null;
    for (const number of found) {
      const answer = await fetch(page(number) + '.json', { credentials: 'omit' });
      if (answer.status === 429 || answer.status >= 500) return say('busy', file);
      if (answer.ok) {
        const told = await answer.json();
        if (told.sha256 === sum) return say(told.status === 'valid' ? 'genuine' : 'genuine-but', file, page(number));
        first ??= { number, told };
      }
    }
    if (!first) return say('unknown', file);
    return say(first.told.sha256 ? 'changed' : 'incomparable', file, page(first.number));
  };

  const check = async (file) => {
    results.setAttribute('aria-busy', 'true');
    try {
      if (file.size > LARGEST) return say('too-large', file);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const text = new TextDecoder('latin1').decode(bytes);
      if (!text.slice(0, 1024).includes('%PDF-')) return say('no-pdf', file);
      const sum = await sha256(bytes);
      if (section.dataset.sha) return compareHere(file, sum, numbers(text));
      return await compareAnywhere(file, sum, numbers(text), isWhole(text)).catch(() => say('busy', file));
    } catch {
      return say('unreadable', file);
    } finally {
      results.removeAttribute('aria-busy');
    }
  };

  zone.hidden = false;
  section.querySelector('[data-no-script]').hidden = true;
  input.addEventListener('change', () => {
    if (input.files.length) check(input.files[0]);
    input.value = '';
  });
  // Anywhere on the page: a file that misses the zone would else take the page's place.
  const isFile = (event) => event.dataTransfer?.types.includes('Files');
  document.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    zone.classList.add('is-over');
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) zone.classList.remove('is-over');
  });
  document.addEventListener('drop', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    zone.classList.remove('is-over');
    if (event.dataTransfer.files.length) check(event.dataTransfer.files[0]);
  });
})();
