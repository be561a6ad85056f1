define(['jquery'], ($) => {
  const leadUrl = () => `/api/v4/leads/${APP.data.current_card.id}`;

  return {
    openLead: () => $.ajax({ url: leadUrl(), dataType: 'json' }),
    addNote: (text) =>
      $.ajax({
        url: `${leadUrl()}/notes`,
        method: 'POST',
        contentType: 'application/json',
        data: JSON.stringify([{ note_type: 'common', params: { text } }]),
      }),
  };
});
