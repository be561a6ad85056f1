import type { Fixtures } from '../../../../tests/support/fixture.ts';

const bot = (logo: string) => ({
  locations: ['settings', 'lcard-1', 'llist-0', 'salesbot_designer'],
  salesbot_designer: { logo, send: { name: 'panel.title', settings: {} } },
});

export default {
  failing: [
    {
      manifest: bot('/widgets/my_code/images/bot.jpg'),
      finds: ['manifest.json:50:13#/salesbot_designer/logo'],
      also: ['script/location-callback'],
    },
  ],
  passing: [
    {},
    ...['/widgets/my_code/images/logo.png', '/upl/my_code/1/widget/images/logo.png'].map((logo) => ({
      name: logo,
      manifest: bot(logo),
      options: { rules: { 'script/location-callback': 'off' } } as const,
    })),
  ],
} satisfies Fixtures;
