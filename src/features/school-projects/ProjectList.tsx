import { useState } from 'react';
import { districtOf } from '@/content/district';
import { schoolsOf } from '@/content/schools';
import { anyValue, unpublishedValue } from '@/domain/filtering';
import {
  choicesOf,
  filterFields,
  filterProjects,
  noFilter,
  phaseOrder,
  phaseWords,
  projectEvidence,
  relaxersOf,
  type FilterField,
  type ProjectFilter,
} from '@/domain/schools';
import { Cautions, useShell } from '@/features/shell';
import { Button, ChoiceGroup, EmptyState, List, ListCount, ListItem, Part, Section, Stack } from '@/ui';
import { copy } from './copy';
import { ProjectCard } from './ProjectCard';

/** All projects of the pack, with filters for what differs among them. */
export function ProjectList() {
  const { packId } = useShell();
  const [filter, setFilter] = useState<ProjectFilter>(noFilter);
  const { projects } = schoolsOf(packId);
  const { helpLine, streets } = districtOf(packId);
  const streetName = (code: string | null) => streets.find((street) => street.code === code)?.name ?? null;
  const shown = filterProjects(projects, filter);
  const wordsOf = (field: FilterField, value: string) => {
    if (field === 'street') return value === unpublishedValue ? copy.unpublished : (streetName(value) ?? value);
    const phase = phaseOrder.find((candidate) => candidate === value);
    return field === 'phase' && phase !== undefined ? phaseWords(phase).name : value;
  };
  const choose = (field: FilterField, value: string) => {
    setFilter({ ...filter, [field]: value });
  };
  return (
    <Section title={copy.projectsTitle}>
      {filterFields.map((field) => {
        const choices = choicesOf(projects, filter, field);
        if (choices.length <= 1) return null;
        const all = filterProjects(projects, { ...filter, [field]: anyValue }).length;
        return (
          <ChoiceGroup
            key={field}
            label={copy.filterLabels[field]}
            choices={[
              { value: anyValue, text: copy.all, count: all },
              ...choices.map(({ value, count }) => ({ value, text: wordsOf(field, value), count })),
            ]}
            chosen={filter[field]}
            onChoose={(value) => {
              choose(field, value);
            }}
          />
        );
      })}
      <ListCount text={copy.countOf(shown.length, projects.length)} />
      <Part>
        {shown.length === 0 ? (
          <EmptyState title={copy.emptyTitle} text={copy.empty(helpLine.phone)}>
            <Stack gap="s">
              {relaxersOf(projects, filter).map(({ gives, filter: wider, count }) => (
                <Button
                  key={gives}
                  text={copy.relax(gives, count)}
                  onPress={() => {
                    setFilter(wider);
                  }}
                />
              ))}
              <Button
                text={copy.showAll}
                onPress={() => {
                  setFilter(noFilter);
                }}
              />
            </Stack>
          </EmptyState>
        ) : (
          <>
            <Cautions evidence={shown.flatMap(projectEvidence)} />
            <List label={copy.projectsTitle}>
              {shown.map((project) => (
                <ListItem key={project.id}>
                  <ProjectCard project={project} street={streetName(project.street)} />
                </ListItem>
              ))}
            </List>
          </>
        )}
      </Part>
    </Section>
  );
}
