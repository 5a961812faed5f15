#pragma once

#include "models/boundary/selfcheck.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QPushButton;

namespace sd {

class EstatePicture;
class TextLabel;

/// What the program says of itself: versions, the engine's health, the store's size, and the way to a support bundle.
class AboutPage : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        SelfCheck& selfCheck;
        const EstatePicture& picture;
    };
    explicit AboutPage(Sources sources, QWidget* parent = nullptr);

    /// Takes the engine's vitals from the picture again, where it is shown; the store is looked at now and then.
    void follow();
    void focusFirst();

Q_SIGNALS:
    void bundleAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildRows();
    QFormLayout* addSection(const QString& title);
    void addRow(QFormLayout& form, const QString& name, const QString& label);
    void addButtons();
    void set(const QString& name, const QString& text);
    void askFacts();
    void showFacts(const SelfFacts& facts);
    void copy() const;

    Sources m_sources;
    QWidget* m_page;
    QList<std::pair<QString, TextLabel*>> m_rows; ///< in the order of the page; label and value
    QHash<QString, TextLabel*> m_values;
    QPushButton* m_bundle;
    UtcTime m_askedAt{}; ///< the facts, by the engine's time
};

} // namespace sd
