import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';

type Html = ReturnType<typeof html>;

// `light-dark` follows the system's choice; borders stay visible with forced colours.
const STYLE = `
:root { color-scheme: light dark; font: 15px/1.4 'Segoe UI', system-ui, sans-serif;
  --text: light-dark(#1b1b1b, #fff); --soft: light-dark(#5a5a5a, #cfcfcf);
  --card: light-dark(#fff, #1f1f1f); --line: light-dark(#707070, #8a8a8a);
  --hover: light-dark(#f0f0f0, #333); --link: light-dark(#0f6cbd, #7fbcf5); }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 16px;
  color: var(--text); background: light-dark(#f2f2f2, #111); }
main { width: 100%; max-width: 440px; padding: 32px clamp(16px, 6vw, 44px); background: var(--card);
  border: 1px solid transparent; box-shadow: 0 2px 6px rgb(0 0 0 / 20%); }
.tenant { margin: 0 0 16px; font-weight: 600; color: var(--soft); }
h1 { margin: 0 0 4px; font-size: 24px; font-weight: 600; line-height: 1.2; }
p { margin: 0 0 16px; overflow-wrap: anywhere; }
ul { margin: 0 0 16px; padding: 0; list-style: none; display: grid; gap: 8px; }
.asked { padding-inline-start: 20px; list-style: disc; }
button { font: inherit; color: inherit; cursor: pointer; background: transparent;
  border: 1px solid var(--line); border-radius: 4px; padding: 8px 12px; min-height: 36px; }
button:hover { background: var(--hover); }
button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.person { width: 100%; display: grid; grid-template-columns: 40px 1fr; column-gap: 12px;
  text-align: start; overflow-wrap: anywhere; }
.person > :not(.initials) { grid-column: 2; }
.initials { grid-row: 1 / span 3; align-self: center; height: 40px; border-radius: 50%;
  display: grid; place-items: center; color: #fff; background: #0f6cbd; font-weight: 600; }
.name { font-weight: 600; }
.soft { color: var(--soft); font-size: 13px; }
`;

/** One piece, because white space around the style would change its hash. */
const STYLE_TAG = raw(`<style>${STYLE}</style>`);
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

export interface Page {
  title: string;
  body: Html;
  status?: number;
  /** Where a form on the page may end up, redirects included. */
  formTarget?: string;
}

/**
 * The source of an address for a form's target. A content security policy has no way to name an
 * IPv6 address, so its scheme has to do.
 */
export function formTargetOf(address: string): string {
  const { origin, protocol, hostname } = new URL(address);
  return hostname.startsWith('[') ? protocol : origin;
}

/** A page of its own kind of plainness: no script, no picture, no font, nothing from elsewhere. */
export async function page({ title, body, status = 200, formTarget }: Page): Promise<Response> {
  const content = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${STYLE_TAG}
      </head>
      <body>
        <main>
          <p class="tenant">Contoso (emulator)</p>
          ${body}
        </main>
      </body>
    </html>`;
  return new Response(String(content), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy': [
        "default-src 'none'",
        'img-src data:',
        `style-src 'sha256-${STYLE_HASH}'`,
        `form-action ${formTarget === undefined ? "'none'" : `'self' ${formTarget}`}`,
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
  });
}
