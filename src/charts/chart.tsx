/**
 * The place of a chart: keeps its room from the start, and loads the chart library when it comes near the
 * window. What it shows stands in words and in a table beside it, so the picture itself is passed over by
 * screen readers and by the keyboard.
 */
import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/use-text.tsx';
import styles from './chart.module.css';
import type { Draw } from './drawing.ts';

const XLINK = 'http://www.w3.org/1999/xlink';

/** Charts that are not drawn yet. Once one of them is, the others follow, so that they are there on paper too. */
const waiting = new Set<() => void>();

interface Props<Data> {
  load: () => Promise<{ draw: Draw<Data> }>;
  data: Data;
  /** The height that the chart will have at a width, so that nothing moves when it comes. */
  heightAt: (width: number) => number;
  /** Follows a link inside the picture without loading the page anew. */
  onOpen?: (href: string) => void;
}

export function Chart<Data>({ load, data, heightAt, onOpen }: Props<Data>) {
  const { t } = useText();
  const frame = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<{ draw: Draw<Data> }>();
  const [width, setWidth] = useState(0);
  const [failed, setFailed] = useState(false);
  const open = useRef(onOpen);
  useEffect(function followHandler() {
    open.current = onOpen;
  });

  useEffect(
    function loadWhenNear() {
      const element = frame.current;
      if (!element) return undefined;
      const stop = () => {
        watch.disconnect();
        waiting.delete(begin);
      };
      const begin = () => {
        stop();
        load().then(setDrawing, (error: unknown) => {
          console.info('The charts could not be loaded.', error);
          setFailed(true);
        });
      };
      const watch = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          for (const start of waiting) start();
        },
        { rootMargin: '400px' },
      );
      waiting.add(begin);
      watch.observe(element);
      return stop;
    },
    [load],
  );

  useEffect(function followWidth() {
    const element = frame.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  useEffect(
    function drawPicture() {
      const element = frame.current;
      if (!element || !drawing || width === 0) return;
      const picture = drawing.draw(data, width);
      picture.setAttribute('aria-hidden', 'true');
      for (const link of picture.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
      picture.addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        const href = link?.getAttribute('href') ?? link?.getAttributeNS(XLINK, 'href');
        if (!href || !(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey)
          return;
        event.preventDefault();
        open.current?.(href);
      });
      element.replaceChildren(picture);
    },
    [drawing, data, width],
  );

  if (failed) return <p className={styles.failed}>{t('figures.chartFailed')}</p>;
  return (
    <div
      ref={frame}
      className={styles.chart}
      style={{ minHeight: width === 0 ? heightAt(360) : heightAt(width) }}
    />
  );
}
