import { describe, expect, test } from "vitest";
import { defaultSettings, readInitializationOptions, readSettings } from "../../server/src/protocol/index.ts";

describe("settings", () => {
  test.each([undefined, null, {}])("%o is the defaults, without complaint", (value) => {
    expect(readSettings(value)).toEqual({ settings: defaultSettings, problems: [] });
  });

  test("values as declared", () => {
    const { settings, problems } = readSettings({ checks: { "finding-disputed": "off" }, recognition: "on", trace: { server: "off" } });
    expect(settings).toEqual({ ...defaultSettings, checks: { "finding-disputed": "off" }, recognition: "on" });
    expect(problems).toEqual([]);
  });

  test.each<[unknown, string]>([
    ["yes", "inspectionLens"],
    [{ checks: ["finding-disputed"] }, "inspectionLens.checks"],
    [{ checks: { "finding-disputed": 2 } }, "inspectionLens.checks.finding-disputed"],
    [{ recognition: true }, "inspectionLens.recognition"],
  ])("%o falls back and is told", (value, setting) => {
    const { settings, problems } = readSettings(value);
    expect(settings).toEqual(defaultSettings);
    expect(problems.map((problem) => problem.setting)).toEqual([setting]);
  });

  test("a check named like a built-in property is only a name", () => {
    const { settings } = readSettings(JSON.parse('{"checks": {"__proto__": "off", "constructor": "off"}}'));
    expect(Object.keys(settings.checks)).toEqual(["__proto__", "constructor"]);
  });
});

test.each([undefined, null, 7, { fileSwitches: 3 }, { fileSwitches: { a: "maybe" } }])(
  "initialization options may be anything: %o",
  (value) => {
    expect(Object.keys(readInitializationOptions(value).fileSwitches ?? {})).toEqual([]);
  },
);
