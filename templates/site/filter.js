// Narrows the list of units by name, area and service. The list is whole without this script.
const filter = document.getElementById("filter");
const result = document.getElementById("filter-result");
const units = [...document.querySelectorAll("#units > .unit")];

if (filter && result) {
  const narrow = () => {
    const [name, county, service] = ["name", "county", "service"].map((field) => filter.querySelector(`[name=${field}]`).value);
    const wanted = name.trim().toLocaleLowerCase();
    let shown = 0;
    for (const unit of units) {
      const fits =
        unit.querySelector("h2").textContent.toLocaleLowerCase().includes(wanted) &&
        (county === "" || unit.dataset.counties.split(" ").includes(county)) &&
        (service === "" || unit.dataset.services.split("|").includes(service));
      unit.hidden = !fits;
      if (fits) shown += 1;
    }
    result.textContent = shown === units.length ? "" : shown === 0 ? result.dataset.none : `${shown} / ${units.length}`;
  };
  filter.addEventListener("input", narrow);
  filter.hidden = false;
  narrow();
}
