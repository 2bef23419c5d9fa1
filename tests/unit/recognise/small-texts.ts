/** Very short reports in our own words. Each is about one event only. */
export interface SmallText {
  readonly title: string;
  /** ISO day of publication. */
  readonly day: string;
  readonly paragraphs: readonly string[];
}

export const SEOUL: SmallText = {
  title: 'Ministers of two allies meet in Seoul',
  day: '2021-03-18',
  paragraphs: [
    'Secretary of State Antony Blinken and Defense Secretary Lloyd Austin met Foreign Minister Chung Eui-yong and Defense Minister Suh Wook in Seoul on Thursday, in the first two-plus-two meeting of the two countries in five years.',
    'The four signed a joint statement and spoke to reporters after their talks. South Korea and the United States want to go on working on North Korea together, they said.',
    'Blinken and Austin paid a call on President Moon Jae-in in the afternoon.',
  ],
};

export const TOKYO: SmallText = {
  title: 'Ministers meet in Tokyo',
  day: '2021-03-16',
  paragraphs: [
    'Secretary of State Antony Blinken and Defense Secretary Lloyd Austin met Foreign Minister Toshimitsu Motegi and Defense Minister Nobuo Kishi in Tokyo on Tuesday, in a two-plus-two meeting of the Japan-U.S. Security Consultative Committee.',
    'Japan and the United States criticised what China does around the Senkaku Islands in a joint statement. Motegi and Kishi spoke to reporters after the talks.',
    'Prime Minister Yoshihide Suga received the two Americans in the evening.',
  ],
};

export const ANCHORAGE: SmallText = {
  title: 'Sharp words at the start of talks in Alaska',
  day: '2021-03-19',
  paragraphs: [
    'Secretary of State Antony Blinken and national security adviser Jake Sullivan met Yang Jiechi and Wang Yi in Anchorage, Alaska, on Thursday, and both sides accused each other before the cameras.',
    'Yang spoke for a quarter of an hour about Xinjiang, Hong Kong and Taiwan. Sullivan answered that the United States does not look for a conflict with China.',
    'Two more rounds of talks were to follow in the Alaskan city.',
  ],
};

export const WASHINGTON_2016: SmallText = {
  title: 'Allies meet in Washington',
  day: '2016-10-19',
  paragraphs: [
    'Secretary of State John Kerry and Defense Secretary Ash Carter met Foreign Minister Yun Byung-se and Defense Minister Han Min-koo in Washington on Wednesday, in a two-plus-two meeting of South Korea and the United States.',
    'The four agreed on a new group for extended deterrence in a joint statement. Kerry and Yun spoke to reporters after the talks about the THAAD battery.',
    'Carter and Han meet again on Thursday.',
  ],
};

export const WASHINGTON_2024: SmallText = {
  title: 'Ministers of two allies meet in Washington',
  day: '2024-10-31',
  paragraphs: [
    'Secretary of State Antony Blinken and Defense Secretary Lloyd Austin met Foreign Minister Cho Tae-yul and Defense Minister Kim Yong-hyun in Washington on Thursday, in a two-plus-two meeting of South Korea and the United States.',
    'They spoke about the North Korean soldiers that were sent to Russia and signed a joint statement. Cho and Kim spoke to reporters after the talks.',
    'Austin and Kim had held their own talks at the Pentagon a day before.',
  ],
};

export const XIAMEN: SmallText = {
  title: 'Foreign ministers meet in Xiamen',
  day: '2021-04-03',
  paragraphs: [
    'Foreign Minister Chung Eui-yong and his Chinese colleague Wang Yi agreed in Xiamen on Saturday to open a two-plus-two dialogue of diplomats and soldiers within three months.',
    'The two neighbours want to make use of vaccines and of trade, and to write down what is to become of their relations in the next thirty years.',
    'They had lunch together afterwards and walked along the sea.',
  ],
};

export const DEFENCE_TALKS_2021: SmallText = {
  title: 'Defence chiefs meet in Seoul',
  day: '2021-12-02',
  paragraphs: [
    'Defense Secretary Lloyd Austin and Defense Minister Suh Wook met in Seoul on Thursday for the 53rd Security Consultative Meeting of South Korea and the United States.',
    'They agreed on new strategic planning guidance for the operational plans of the alliance, and on the next test of the future command, in a joint communique.',
    'Austin said at a press conference that the alliance was strong.',
  ],
};

export const BACKGROUND_MENTION: SmallText = {
  title: 'Envoy sees room for talks with the North',
  day: '2021-03-29',
  paragraphs: [
    'The envoy for the peace talks spoke to a parliamentary committee on Monday about what might come after the missile tests of last week, and about the budget of his office for the coming year.',
    'He said that food aid, a new hotline and reunions of families were all being looked at. The committee wants to hear him again in May, after the by-elections.',
    'Antony Blinken and Lloyd Austin had been in Seoul earlier this month for a two-plus-two meeting.',
    'A bill on the reunions has waited for two years, and the committee could not agree on a day for the vote. Its chair wants to try again before the summer.',
    'Groups that send leaflets over the border on balloons were heard as well. They call the new law against it a gag, the government calls it a matter of safety for the villages.',
    'The price of rice in the markets of the North has risen by a third since the border was closed, an institute says that watches them from abroad, and fuel costs twice as much.',
    'Doctors without work because of the closed border told the committee of their plans to train nurses by video, for which they need a licence that nobody has ever given.',
    'The budget has a line for fertiliser that has not been used for three years. Half of the members want to move the money to schools near the border.',
    'In the afternoon the committee turned to the museum of the division, whose roof leaks, and to the train on the eastern line, which is to be repaired by next year.',
    'The next meeting is in two weeks, when the minister himself is to answer. He had excused himself with a cold.',
    'Members of the opposition asked about the cost of the hotline. The envoy promised figures by the end of the week and left for a meeting with farmers from the border district.',
  ],
};

export const FOOTBALL: SmallText = {
  title: 'Seoul draw at home',
  day: '2021-03-18',
  paragraphs: [
    'Seoul drew at home on Thursday evening, two goals each, in front of two thousand people, and stay third in the league behind two clubs from the south of the country.',
    'The coach praised a defence that held firm for an hour and a keeper who was ironclad. A joint statement of both clubs thanked the fans for keeping their distance.',
    'The next match is on Sunday.',
  ],
};
