import { Logo } from './logo';
import { PageTitle } from './page-title';
import { productName } from './product';

/** Until the page knows who is there. Plain CSS: it is in the server's HTML. */
export function Splash() {
  return (
    <main className="plain" aria-busy="true">
      <PageTitle parts={[]} />
      <Logo size={48} />
      <p>{productName}</p>
    </main>
  );
}
