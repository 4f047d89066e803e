// Narrows the list of units by name too, and tells how many are left. The choices of area, language and service work without it.
const filter = document.getElementById("filter");
const result = document.getElementById("filter-result");
const units = [...document.querySelectorAll("#units > .unit")];

if (filter && result) {
  const narrow = () => {
    const wanted = filter.querySelector("[name=name]").value.trim().toLocaleLowerCase();
    const choices = [...filter.querySelectorAll("select")].filter(({ value }) => value !== "");
    let shown = 0;
    for (const unit of units) {
      const fits =
        unit.querySelector("h2").textContent.toLocaleLowerCase().includes(wanted) &&
        choices.every(({ name, value }) => unit.dataset[name].split(" ").includes(value));
      unit.hidden = !fits;
      if (fits) shown += 1;
    }
    result.textContent = shown === units.length ? "" : shown === 0 ? result.dataset.none : `${shown} / ${units.length}`;
  };
  filter.addEventListener("input", narrow);
  // A browser may have kept the choices of an earlier visit.
  narrow();
}
