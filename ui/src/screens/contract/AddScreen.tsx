export function AddScreen() {
  return null;
}
