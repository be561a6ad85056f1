export const Card = () => <p id="shown">text 0</p>;
