import { useEffect } from 'preact/hooks';
import { navigate } from '../../../router/location.ts';

/** Settings opens on the integrations: that is what somebody who writes widgets came for. */
export default function SettingsHome() {
  useEffect(() => navigate('/settings/widgets/', { replace: true }), []);
  return null;
}
