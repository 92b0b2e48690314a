import { expect, test } from "vitest";
import { FileSwitches, type Memory } from "../../client/src/file-switches.ts";

function memory(stored?: unknown): Memory & { stored: unknown } {
  return {
    stored,
    get() {
      return this.stored;
    },
    async update(_, value) {
      this.stored = value;
    },
  };
}

test("a choice is remembered, replaced and taken back", async () => {
  const kept = memory();
  await new FileSwitches(kept).set("file:///a.txt", "on");
  await new FileSwitches(kept).set("file:///b.txt", "off");
  await new FileSwitches(kept).set("file:///a.txt", "off");
  expect(new FileSwitches(kept).all()).toEqual({ "file:///b.txt": "off", "file:///a.txt": "off" });
  await new FileSwitches(kept).set("file:///b.txt", "auto");
  expect(new FileSwitches(kept).all()).toEqual({ "file:///a.txt": "off" });
});

test("the oldest choices go once there are very many", async () => {
  const switches = new FileSwitches(memory(Array.from({ length: 500 }, (_, i) => [`file:///${i}`, "on"])));
  await switches.set("file:///new", "on");
  expect(Object.keys(switches.all())).toHaveLength(500);
  expect(switches.all()).not.toHaveProperty("file:///0");
});

test.each([undefined, "text", { a: "on" }, [["file:///a", "maybe"], 7, null, ["file:///b"]]])(
  "what is stored may be anything: %o",
  (stored) => {
    expect(new FileSwitches(memory(stored)).all()).toEqual({});
  },
);
