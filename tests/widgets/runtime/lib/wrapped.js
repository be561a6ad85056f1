define((require, exports, module) => {
  exports.id = module.id;
  exports.moment = require('moment').version;
});
