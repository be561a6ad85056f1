interface Props {
  /** Address of the folder of images of a widget. */
  readonly images: string;
  /** File names, the wanted one first: many widgets lack some of their logos. */
  readonly files: readonly string[];
  readonly width?: number;
  readonly height?: number;
}

/** A widget's logo; the next best where it is missing, and nothing where there is none at all. */
export function Logo({ images, files, width, height }: Props) {
  return (
    <img
      src={`${images}/${files[0]}`}
      data-next={files.slice(1).join(' ')}
      alt=""
      width={width}
      height={height}
      onError={({ currentTarget }) => takeNext(currentTarget, images)}
    />
  );
}

function takeNext(img: HTMLImageElement, images: string): void {
  const [file, ...rest] = (img.dataset.next ?? '').split(' ').filter((name) => name !== '');
  img.dataset.next = rest.join(' ');
  if (file === undefined) img.hidden = true;
  else img.src = `${images}/${file}`;
}
