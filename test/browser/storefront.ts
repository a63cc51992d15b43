/** A shop's front for the pictures: mountains, a fjord, and a few goods, drawn by a style sheet alone. */
export const storefront = `<style>
  :root { color-scheme: light dark; --sky: #dfeaf0; --far: #a9c1c9; --near: #4f7f78; --sea: #2f5f66; --card: #fff; --page: #f7f5f1; --ink: #1d2a2c; }
  @media (prefers-color-scheme: dark) { :root { --sky: #1b2a35; --far: #2b4552; --near: #1f4a45; --sea: #12343b; --card: #1f2629; --page: #14181a; --ink: #e6ecec; } }
  body { margin: 0; background: var(--page); color: var(--ink); font: 17px/1.5 system-ui, sans-serif; }
  main { padding: 0; }
  main::before { content: ""; display: block; height: 300px; background:
    linear-gradient(var(--sea), var(--sea)) bottom / 100% 46px no-repeat,
    conic-gradient(from 137deg at 22% 38%, var(--near) 86deg, transparent 0) 0 0 / 100% 254px no-repeat,
    conic-gradient(from 140deg at 58% 26%, var(--far) 80deg, transparent 0) 0 0 / 100% 254px no-repeat,
    conic-gradient(from 134deg at 86% 44%, var(--near) 92deg, transparent 0) 0 0 / 100% 254px no-repeat,
    linear-gradient(var(--sky), var(--sky)); }
  h1 { margin: 28px 36px 6px; font-size: 34px; letter-spacing: -.02em; }
  main > p { margin: 6px 36px; }
  h1 + p::after { content: " · Ull, skall og gode sko for all slags vær."; }
  a { color: inherit; }
  button { font: inherit; padding: 8px 22px; border: 0; border-radius: 6px; background: var(--near); color: #fff; margin-top: 12px; }
</style>`;
