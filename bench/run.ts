import { measureClustersPage } from './clusters-page';
import { keep, print } from './figure';
import { measureListRoute } from './list-route';
import { startTarget } from './target';

const stop = await startTarget();
try {
  const figures = [...(await measureListRoute()), ...(await measureClustersPage())];
  print(figures);
  console.log(`Kept in ${keep(figures)}`);
} finally {
  stop();
}
