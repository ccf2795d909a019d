let on = false;
export const turn = (): void => {
  on = !on;
};
export { on as default };
