import { expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

const PATH = '/api/v4/website_buttons';

it('keeps buttons with the sites they are trusted on', async () => {
  const api = open();
  expect((await api.get(PATH)).status).toBe(204);
  const added = await api.post(PATH, { trusted_websites: ['https://a.example'] });
  const { source_id: id } = added.body;
  const changed = await api.patch(`${PATH}/${id}`, {
    name: 'Shop',
    trusted_websites: { add: ['https://b.example'] },
  });
  expect(changed.body).toMatchObject({
    name: 'Shop',
    trusted_websites: ['https://a.example', 'https://b.example'],
  });
  expect((await api.post(`${PATH}/${id}/online_chat`)).status).toBe(202);
  const [plain] = (await api.get(PATH)).body._embedded.website_buttons;
  expect(plain).not.toHaveProperty('script');
  const [whole] = (await api.get(`${PATH}?with=scripts`)).body._embedded.website_buttons;
  expect(whole.script).toContain(`${whole.button_id}`);
  expect((await api.get(`${PATH}/999999`)).status).toBe(404);
});
