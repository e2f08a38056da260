import type { CreateCompute } from '../compute/create-compute';
import { clusterBody } from './cluster-body';
import { instanceBody } from './instance-body';
import type { Json } from './json';

/** The body of ARM's PUT for a new compute: what the server sends, and what a template shows. */
export const computeBodyOf = (request: CreateCompute): Json =>
  request.kind === 'cluster' ? clusterBody(request) : instanceBody(request);
