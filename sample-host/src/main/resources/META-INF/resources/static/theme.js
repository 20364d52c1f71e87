// Light or dark, as the reader's system is set; on paper always light. Runs before anything is
// drawn, so that no page flashes.
(() => {
  'use strict';

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paint = (isDark) => {
    document.documentElement.dataset.bsTheme = isDark ? 'dark' : 'light';
  };
  paint(dark.matches);
  dark.addEventListener('change', () => paint(dark.matches));
  addEventListener('beforeprint', () => paint(false));
  addEventListener('afterprint', () => paint(dark.matches));
})();
