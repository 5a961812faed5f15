#pragma once

#include "models/boundary/baselineshelf.h"

#include <QObject>

namespace sd::test {

/// Baselines in memory: a few that ship, one of the site's own with a newer version that waits, and a file that is
/// refused. Answers from the event loop, and puts in force what is asked for.
class FakeShelf : public QObject, public BaselineShelf
{
    Q_OBJECT

public:
    FakeShelf();

    [[nodiscard]] Subscription listen(Contents contents) override;
    void lookAgain() override { ++looked; }
    void compare(QByteArray before, QByteArray after, quint64 generation, Compared reply) override;
    void readText(QByteArray digest, Text reply) override;
    void apply(QString name, QByteArray seen, QByteArray wanted, Done done) override;
    void check(QByteArray text, Checked reply) override;
    void save(QByteArray text, Done done) override;
    [[nodiscard]] Subscription tryText(QByteArray text, Trial trial, Tried tried) override;

    void publish();

    ShelfContents contents;
    std::vector<BaselineBite> bites; ///< of every comparison of two editions of one name
    struct Applied
    {
        QString name;
        QByteArray seen;
        QByteArray wanted;
    };
    std::vector<Applied> applied;
    std::vector<QByteArray> saved;
    std::optional<Failure> failNext; ///< where set, the next thing asked for is refused with it
    int compared = 0;
    int looked = 0;

private:
    [[nodiscard]] const BaselineEdition* edition(const QByteArray& digest) const;
    void later(std::function<void()> call);

    std::map<int, Contents> m_listeners;
    int m_subscriptions = 0;
};

} // namespace sd::test
