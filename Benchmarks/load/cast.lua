-- wrk: each request is another member's; the lines of the file are "SESSION BODY".
local requests = {}
local next = 0
local counter = 0

function setup(thread)
  thread:set("offset", counter)
  counter = counter + 1
end

function init(args)
  local visit = args[2]
  for line in io.lines(args[1]) do
    local session, body = line:match("^(%S+) ?(.*)$")
    local headers = {
      ["Cookie"] = "__Host-visit=" .. visit .. "; __Host-session=" .. session,
      ["Content-Type"] = "application/x-www-form-urlencoded",
    }
    if body == "" then
      requests[#requests + 1] = wrk.format("GET", args[3], headers)
    else
      requests[#requests + 1] = wrk.format("POST", args[3], headers, body)
    end
  end
  next = math.floor(#requests / 2) * offset
end

function request()
  next = next % #requests + 1
  return requests[next]
end

function done(summary, latency)
  io.write(string.format(
    "result requests=%d seconds=%.3f p50=%.2f p99=%.2f max=%.2f errors=%d\n",
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    latency.max / 1e3,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout))
end
