/** Organisations that authors belong to and that no word such as "University" tells, as alternatives of a pattern. */
export const KNOWN_ORGANISATIONS =
  'Adobe|Alibaba|Anthropic|ByteDance|CISPA|CMU|CNRS|DeepMind|EPFL|ETH(?: Z[uü]rich)?|Google(?: (?:AI|DeepMind|Research))?|Huawei|IBM(?: Research)?|INRIA|Inria|KAIST|MIT|Meta AI|Microsoft(?: (?:AI|Research))?|NVIDIA(?: Research)?|Nvidia|OpenAI|Salesforce(?: (?:AI|Research))?|Samsung(?: (?:AI|Research))?|Sony(?: (?:AI|Research))?|Tencent|UC Berkeley';
