import { useEffect } from 'preact/hooks';
import { navigate } from '../../router/location.ts';

/** The root of the account leads to the pipeline. */
export default function HomePage() {
  useEffect(() => navigate('/leads/pipeline/', { replace: true }), []);
  return null;
}
