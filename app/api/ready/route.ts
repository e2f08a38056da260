export { readiness as GET } from '@/lib/server/operations/probes';
