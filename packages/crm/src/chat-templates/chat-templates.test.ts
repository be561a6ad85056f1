import { describe, expect, it } from 'vitest';
import { open } from '../../tests/support.ts';

const PATH = '/api/v4/chats/templates';

describe('chat templates', () => {
  it('are kept with their buttons and reviews', async () => {
    const api = open();
    const buttons = [{ type: 'url', text: 'Open', url: 'https://example.com' }];
    const { body } = await api.post(PATH, [{ name: 'Hello', content: 'Hi', external_id: 'h', buttons }]);
    const [template] = body._embedded.chat_templates;
    expect(template).toMatchObject({ name: 'Hello', type: 'amocrm', buttons, is_editable: true });
    await api.post(`${PATH}/${template.id}/review`, {});
    const [review] = (await api.get(`${PATH}/${template.id}`)).body._embedded.reviews;
    const set = await api.patch(`${PATH}/${template.id}/review/${review.id}`, { status: 'approved' });
    expect(set.body).toMatchObject({ id: review.id, status: 'approved' });
    const sent = { id: review.id, source_id: null, status: 'rejected', reject_reason: 'No' };
    const posted = await api.post(`${PATH}/${template.id}/review/${review.id}`, sent);
    expect(posted.body).toMatchObject({ status: 'rejected', reject_reason: 'No' });
  });

  it('are found again by their external id', async () => {
    const api = open();
    await api.post(PATH, [{ name: 'Hello', external_id: 'h' }]);
    await api.post(PATH, [{ name: 'Hello again', external_id: 'h', content: 'x' }]);
    const all = (await api.get(PATH)).body._embedded.chat_templates;
    expect(all.map((row: { name: string }) => row.name)).toEqual(['Hello again']);
    expect((await api.delete(PATH, [{ id: all[0].id }])).status).toBe(204);
    expect((await api.get(PATH)).status).toBe(204);
  });

  it('can be added and read as the page does it', async () => {
    const api = open();
    const added = await api.post('/ajax/v1/chats/templates/add', {
      request: { name: 'A', content: 'B', reviews: null },
    });
    const id = added.body.response.chats.templates.added;
    expect(id).toBeGreaterThan(0);
    const list = await api.get('/ajax/v4/chats/templates?with=integration,reviews&limit=50&page=1');
    expect(list.body._embedded.chat_templates[0]).toMatchObject({ id, name: 'A', content: 'B' });
  });
});
