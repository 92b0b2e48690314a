/** Words that no finding is known by when somebody repeats or denies it. In lower case. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `the and but for nor not yet its their his her our your they them she him who whom whose which what that this these those was were are been being has had have having did does done doing can could
may might must shall should will would with without within from into onto upon over under about above below between during before after since until than then there here when where why how all any both
each every few many more most much none one only other others own same some such too very just also still even ever never now out off down again once because while though although unless
said says say told tell tells wrote write written found find finds judged judge judges described describe rated rate graded noted note notes reported report reports claimed claim concluded criticised stated
inspector inspectors inspection inspections inspected ofsted cqc hmi watchdog inspectorate regulator report grade grades rating ratings judgement judgements finding findings verdict figure figures word words
council councils authority borough county city district town trust school schools home homes hospital force police prison nursery academy service services team teams department eastmarch
director leader leaders leadership head manager managers chief executive chair staff officer officers member members cabinet board governors governor spokesman spokeswoman owner
child children young people families family year years month months week weeks day days last next first second third two three four five six seven eight nine ten per cent
been made make makes get got give given gave take taken took put come came went going go know knew think thought see seen saw look like well work works working area areas part parts time times number
lead lady lord cllr councillor sir dame mrs social worker workers care local new old good great little long lot way thing things yes because been quite rather really`.split(
    /\s+/,
  ),
);

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1])
    .concat(
      "thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index): [string, number] => [word, (index + 3) * 10]),
      [
        ["none", 0],
        ["half", 50],
      ],
    ),
);
