export { health as GET } from '@/lib/server/operations/probes';
