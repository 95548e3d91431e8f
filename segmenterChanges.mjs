/**
 * What segmenter.mjs changes in a copy of nodejieba 3.5's sources before it compiles them. None of it changes an answer. As they
 * are, the sources take three times as long to load the dictionary, and twice the memory: they build all of it a second time for an
 * extractor that can share the first, and copy and sort whole entries where their weights would do.
 *
 * Each change replaces a text that stands in its file exactly once. Where a later version has it no more, that change is left out.
 */
const CPPJIEBA = 'submodules/cppjieba/include/cppjieba';

export const CHANGES = [
  {
    why: 'the extractor shares the dictionary that is there',
    file: 'lib/nodejieba.cpp',
    from: `::TextRankExtractor(dictPath,
                                  modelPath,
                                  stopWordsPath,
                                  userDictPath);`,
    to: '::TextRankExtractor(*_jieba_handle, stopWordsPath);',
  },
  {
    why: 'the weights are sorted, not the entries',
    file: `${CPPJIEBA}/DictTrie.hpp`,
    from: `    vector<DictUnit> x = static_node_infos_;
    sort(x.begin(), x.end(), WeightCompare);
    min_weight_ = x[0].weight;
    max_weight_ = x[x.size() - 1].weight;
    median_weight_ = x[x.size() / 2].weight;`,
    to: `    vector<double> x;
    for (const DictUnit& unit : static_node_infos_) x.push_back(unit.weight);
    sort(x.begin(), x.end());
    min_weight_ = x[0];
    max_weight_ = x[x.size() - 1];
    median_weight_ = x[x.size() / 2];`,
  },
  {
    why: 'entries are not copied while their number grows …',
    file: `${CPPJIEBA}/DictTrie.hpp`,
    from: `    DictUnit node_info;
    while (getline`,
    to: `    DictUnit node_info;
    static_node_infos_.reserve(1 << 19);
    while (getline`,
  },
  {
    why: '… nor when all are there',
    file: `${CPPJIEBA}/DictTrie.hpp`,
    from: '    Shrink(static_node_infos_);\n',
    to: '',
  },
  {
    why: 'words are not copied while their number grows',
    file: `${CPPJIEBA}/DictTrie.hpp`,
    from: '    vector<const DictUnit*> valuePointers;\n',
    to: '    vector<const DictUnit*> valuePointers;\n    words.reserve(dictUnits.size());\n',
  },
  {
    why: 'the table of frequencies is as large as it will be',
    file: `${CPPJIEBA}/KeywordExtractor.hpp`,
    from: '    size_t lineno = 0;\n',
    to: '    size_t lineno = 0;\n    idfMap_.reserve(1 << 19);\n',
  },
  {
    why: 'an entry has room for the four letters of most words; longer ones find theirs elsewhere',
    file: 'submodules/cppjieba/deps/limonp/include/limonp/LocalVector.hpp',
    from: 'LOCAL_VECTOR_BUFFER_SIZE = 16',
    to: 'LOCAL_VECTOR_BUFFER_SIZE = 4',
  },
];
