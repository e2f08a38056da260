import { z } from 'zod';
import { directoryPersonSchema } from '../domain/person/person';
import { plainEndpoint, type Endpoint } from './endpoint';

const peopleSchema = z.array(directoryPersonSchema);

/** The first who have a word of their name, or their mail address, beginning so. */
export const findPeople = {
  ...plainEndpoint,
  name: 'findPeople',
  method: 'GET',
  path: '/api/people',
  query: z.object({ search: z.string().trim().min(1, 'Enter a name or mail address').max(120) }),
  output: z.object({ people: peopleSchema }),
  audience: 'graph',
} satisfies Endpoint;

/**
 * Who stands behind object ids, user principal names or mail addresses; a POST, as a pasted
 * list may be long.
 */
export const namePeople = {
  ...plainEndpoint,
  name: 'namePeople',
  method: 'POST',
  path: '/api/people/names',
  body: z.object({
    ids: z.array(z.string().trim().min(1).max(320)).min(1).max(200, 'At most 200 at once'),
  }),
  output: z.object({
    people: peopleSchema,
    /** Those that the directory does not know, as they were sent. */
    unknown: z.array(z.string()),
  }),
  audience: 'graph',
} satisfies Endpoint;
