/** Requests to the API of the account. The address is relative: the page is on the account's own domain. */
define(['jquery'], ($) =>
  function createApi() {
    const pending = new Set();

    function request(options) {
      const xhr = $.ajax({ dataType: 'json', ...options });
      pending.add(xhr);
      return xhr.always(() => pending.delete(xhr));
    }

    return {
      lead: (id) => request({ url: `/api/v4/leads/${id}` }),

      /** The open task of a lead that is due first. An empty list is answered with 204 and no body. */
      nextTask: (leadId) =>
        request({
          url: '/api/v4/tasks',
          data: {
            filter: { entity_type: 'leads', entity_id: leadId, is_completed: 0 },
            order: { complete_till: 'asc' },
            limit: 1,
          },
        }).then((page) => page?._embedded.tasks[0]),

      addTask: (task) =>
        request({
          url: '/api/v4/tasks',
          method: 'POST',
          contentType: 'application/json',
          data: JSON.stringify([task]),
        }),

      /** Ends what is still under way, so that an answer for the card before never reaches the next one. */
      abort() {
        for (const xhr of pending) xhr.abort();
      },
    };
  });
