// Narrows the list of units by name, area and service. The list is whole without this script.
const form = document.getElementById("filter");
const result = document.getElementById("filter-result");
const units = [...document.querySelectorAll("#units > .unit")];

if (form && result) {
  const narrow = () => {
    const data = new FormData(form);
    const name = String(data.get("name")).trim().toLocaleLowerCase();
    const county = String(data.get("county"));
    const service = String(data.get("service"));
    let shown = 0;
    for (const unit of units) {
      const fits =
        unit.querySelector("h2").textContent.toLocaleLowerCase().includes(name) &&
        (county === "" || unit.dataset.counties.split(" ").includes(county)) &&
        (service === "" || unit.dataset.services.split("|").includes(service));
      unit.hidden = !fits;
      if (fits) shown += 1;
    }
    result.textContent = shown === units.length ? "" : shown === 0 ? result.dataset.none : `${shown} / ${units.length}`;
  };
  form.addEventListener("input", narrow);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  narrow();
}
