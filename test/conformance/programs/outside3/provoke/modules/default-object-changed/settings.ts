export default { recovery: false };
