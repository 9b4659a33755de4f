-- Coders who save one change after the other, for wrk. The file named by $CODERS has a line for each: cookie, secret,
-- number of the assignment. Every change sets a code on a peer turn with a comment of its own.

local coders = {}
for line in io.lines(os.getenv("CODERS")) do
  local cookie, token, assignment = line:match("(%S+) (%S+) (%d+)")
  coders[#coders + 1] = {
    path = "/api/codings/" .. assignment .. "/changes",
    headers = { ["Content-Type"] = "application/json", ["Cookie"] = cookie, ["X-Form-Token"] = token },
  }
end

local run = os.getenv("RUN")
local number = 0

function request()
  number = number + 1
  local coder = coders[number % #coders + 1]
  local body = string.format(
    '{"id":"%s-%d","unit":"%d","act":"set","code":"premature_advice","coding":{"value":"yes","comment":"number %d"}}',
    run, number, 2 * (number % 20 + 1), number)
  return wrk.format("POST", coder.path, coder.headers, body)
end

function done(summary, latency)
  local failures = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status
    + summary.errors.timeout
  io.write(string.format("figures\t%.1f\t%.4f\t%.4f\t%.4f\t%d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3, failures))
end
