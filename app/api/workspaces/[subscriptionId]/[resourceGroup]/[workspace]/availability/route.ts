import * as availability from '@/lib/contract/availability';
import { orInText } from '@/lib/server/http/in-text';
import { route } from '@/lib/server/route';
import { availabilityLine, checkAvailability } from '@/lib/server/verbs/check-availability';

const { checkAvailability: endpoint } = availability;

export const GET = orInText(endpoint, route(endpoint, checkAvailability), availabilityLine);
