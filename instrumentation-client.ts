import { config } from 'zod';

// Next runs this before any other code of the page. Zod would compile its schemas with eval as they
// are made, which the content security policy forbids.
config({ jitless: true });
