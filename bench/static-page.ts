import { createServer } from 'node:http';

const columns = 11;

/** The least that a page with so many rows can be: they are in its HTML, and nothing runs. */
export async function serveStaticPages(): Promise<{
  urlOf: (rows: number) => string;
  close: () => void;
}> {
  const server = createServer(({ url = '/' }, answer) => {
    answer
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(pageOf(Number(url.slice(1))));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    urlOf: (rows) => `http://127.0.0.1:${address.port}/${rows}`,
    close: () => server.close(),
  };
}

function pageOf(count: number): string {
  const cells = Array.from({ length: columns - 1 }, (_, column) => `<td>Value ${column}</td>`);
  const rows = Array.from(
    { length: count },
    (_, row) => `<tr><th scope="row">compute-${row}</th>${cells.join('')}</tr>`,
  );
  return `<!doctype html><title>Computes</title><main><h1>Computes</h1><h2>${count}</h2><table>${rows.join('')}</table></main>`;
}
