// What is missing, each one key away: the first nine by their digits.

document.documentElement.classList.add("with-script");

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.metaKey) return;
  const place = /^[1-9]$/.test(event.key) && !event.ctrlKey ? document.querySelector(`[data-digit="${event.key}"]`) : null;
  const submit = event.key === "Enter" && event.ctrlKey ? document.querySelector("#submit") : null;
  const target = place ?? submit ?? (event.key === "Escape" ? document.querySelector("#back") : null);
  if (!target) return;
  event.preventDefault();
  target.click();
});
