import { requireApiVersion } from './api-version';
import {
  invalidRequestContent,
  invalidResourceNamespace,
  invalidResourceType,
  methodNotAllowed,
} from './arm-errors';
import type { ArmRoute } from './context';
import { resourceTypeOf } from './resource-path';

interface Match {
  route: ArmRoute;
  params: Record<string, string>;
  apiVersion: string;
}

interface CompiledRoute {
  route: ArmRoute;
  pattern: RegExp;
  names: string[];
}

/** Finds the route of a call, as ARM does: path, then api-version, then method. */
export class RouteTable {
  readonly #routes: readonly CompiledRoute[];
  readonly #namespaces: ReadonlySet<string>;

  constructor(routes: readonly ArmRoute[]) {
    this.#routes = routes.map(compile);
    this.#namespaces = new Set(routes.map(({ path }) => namespaceOf(path)));
  }

  match(method: string, path: string, query: URLSearchParams): Match {
    const onPath = this.#routes.filter(({ pattern }) => pattern.test(path));
    const found = onPath.find(({ route }) => route.method === method);
    const [known] = onPath;
    if (known === undefined) throw this.#unknown(path, query);
    const apiVersion = requireApiVersion(query, (found ?? known).route);
    if (found === undefined) {
      const allowed = onPath.map(({ route }) => route.method);
      throw methodNotAllowed(method, allowed);
    }
    return { route: found.route, params: paramsOf(found, path), apiVersion };
  }

  #unknown(path: string, query: URLSearchParams) {
    const type = resourceTypeOf(path);
    const slash = type.indexOf('/');
    const namespace = slash === -1 ? type : type.slice(0, slash);
    if (!this.#namespaces.has(namespace.toLowerCase())) return invalidResourceNamespace(namespace);
    return invalidResourceType(type.slice(slash + 1), namespace, query.get('api-version') ?? '');
  }
}

function namespaceOf(path: string): string {
  const [namespace = ''] = resourceTypeOf(path).split('/');
  return namespace.toLowerCase();
}

function compile(route: ArmRoute): CompiledRoute {
  const names: string[] = [];
  const source = route.path
    .split('/')
    .map((segment) => {
      const name = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (name === undefined) return segment.replaceAll('.', String.raw`\.`);
      names.push(name);
      return '([^/]+)';
    })
    .join('/');
  return { route, names, pattern: new RegExp(`^${source}/?$`, 'i') };
}

function paramsOf({ pattern, names }: CompiledRoute, path: string): Record<string, string> {
  const [, ...values] = pattern.exec(path) ?? [];
  return Object.fromEntries(names.map((name, i) => [name, decode(values[i] ?? '')]));
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw invalidRequestContent(`The path segment '${segment}' is not percent-encoded UTF-8`);
  }
}
