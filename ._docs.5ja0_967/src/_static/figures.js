
document.addEventListener("DOMContentLoaded", () => {
  const figures = [...document.querySelectorAll(".plotly-figure")].map(div => {
    const holder = div.querySelector("script"), figure = JSON.parse(holder.textContent);
    holder.remove();
    return { div, figure };
  });
  const color = name => getComputedStyle(document.body).getPropertyValue("--color-" + name).trim();
  const isInk = c => /^(black|#000|#000000|rgb\(0, ?0, ?0\))$/i.test(c);
  const copy = o => JSON.parse(JSON.stringify(o));
  const inked = (o, ink) => {
    for (const [key, value] of Object.entries(o || {}))
      if (typeof value === "string" && key.endsWith("color") && isInk(value)) o[key] = ink;
      else if (value && typeof value === "object") inked(value, ink);
    return o;
  };

  const draw = () => {
    const ink = color("foreground-primary"), grid = color("background-border"), ground = "rgba(0,0,0,0)";
    for (const { div, figure } of figures) {
      const { data, layout, frames } = inked(copy(figure), ink);
      const given = [...Object.keys(layout), "xaxis", "yaxis"].filter(k => /^[xyz]axis\d*$/.test(k));
      for (const k of given) layout[k] = { automargin: true, ...layout[k], gridcolor: grid, zerolinecolor: grid, linecolor: grid };
      for (const k of Object.keys(layout).filter(k => /^scene\d*$/.test(k))) layout[k] = { ...layout[k], bgcolor: ground };
      const title = typeof layout.title === "string" ? { text: layout.title } : layout.title;
      const narrow = div.clientWidth < 560 ? { legend: { ...layout.legend, orientation: "h", y: -0.25 } } : {};
      const page = { paper_bgcolor: ground, plot_bgcolor: ground, autosize: true,
        margin: { l: 60, r: 20, t: title ? 56 : 20, b: 50, ...layout.margin } };
      if (title) page.title = { ...title, font: { size: 15, ...title.font } };
      page.font = { family: getComputedStyle(document.body).fontFamily, ...layout.font, color: ink };
      Plotly.react(div, data, { ...layout, ...page, ...narrow }, { responsive: true, displaylogo: false, displayModeBar: false })
        .then(() => frames && !div._drawn && (div._drawn = true) && Plotly.addFrames(div, frames));
    }
  };
  draw();
  new MutationObserver(draw).observe(document.body, { attributes: true, attributeFilter: ["data-theme"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
});
