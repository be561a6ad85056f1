import { expect, test } from '@kommo-widget/testing/playwright';

test.use({ widgets: ['tests/widgets/trace'] });

const NOWHERE = [
  ['/leads/detail/abc', 'No such card'],
  ['/contacts/detail/999999', 'No such card'],
  ['/leads/pipeline/999', 'There is no pipeline 999'],
  ['/settings/pipeline/leads/999', 'There is no pipeline 999'],
  ['/settings/pipeline/leads/?trigger=nobody', 'knows no widget “nobody”'],
  ['/settings/pipeline/leads/?source=nobody', 'knows no widget “nobody”'],
  ['/settings/salesbot/999', 'There is no bot 999'],
  ['/settings/salesbot/new?widget=nobody', 'knows no widget “nobody”'],
  ['/settings/widgets/#nobody', 'knows no widget “nobody”'],
  ['/settings/widgets/#%zz', 'knows no widget “%zz”'],
  ['/settings/communications/?sms=nobody', 'knows no widget “nobody”'],
  ['/settings/advanced/nobody', 'no page in Settings'],
  ['/catalogs/999', 'No such list'],
  ['/catalogs/1001/detail/999', 'no element 999'],
  ['/mobile/leads/99', 'No such card'],
  ['/widget_page/trace/main/nothing', 'no entry main/nothing'],
] as const;

test('an address of what does not exist says so', async ({ kit, page }) => {
  test.slow();
  for (const [path, said] of NOWHERE) {
    await page.goto(kit.url + path);
    await expect(page.locator('#work_area'), path).toContainText(said);
  }
});
